// Proposes the browser's own time zone to a reader who has not chosen one.
const form = document.querySelector("[data-clock]");
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (form && own && own.includes("/") && !form.querySelector("option[selected]")) {
  const list = form.elements.zone;
  if (![...list.options].some((option) => option.value === own)) {
    const city = own.split("/").pop().replaceAll("_", " ");
    list.add(new Option(city, own), 0);
  }
  list.value = own;
}
