// Saves a job without leaving the page: sends the form, then shows the new one. In
// lists a link leads to that form; the form is fetched and sent in one go.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-save]")) return;
  event.preventDefault();
  try {
    const page = await sent(form);
    const fresh = page.querySelector("[data-save]");
    if (!fresh) throw new Error("not saved");
    form.replaceWith(document.adoptNode(fresh));
    fresh.querySelector("button").focus();
  } catch {
    form.submit();
  }
});

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-save-link]");
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.button) return;
  event.preventDefault();
  try {
    const page = read(await (await fetch(link.href)).text());
    await sent(page.querySelector("[data-save-form]"), new URL("/saved/", location).href);
    link.removeAttribute("data-save-link");
    link.firstChild.textContent = "Saved: note, or take off";
    link.setAttribute("aria-live", "polite");
  } catch {
    location.assign(link.href);
  }
});

async function sent(form, address = form.action) {
  const answer = await fetch(address, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error("not saved");
  return read(await answer.text());
}

function read(text) {
  return new DOMParser().parseFromString(text, "text/html");
}
