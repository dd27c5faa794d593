// Changes a limit without leaving the page: asks for the same address a link or form
// would lead to, and swaps the parts of the page that bear data-swap.
const told = document.querySelector("[data-announce]");
let asking = new AbortController();

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-limit]");
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!link || !plain || event.button) return;
  event.preventDefault();
  change(link.href);
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[data-limits]")) return;
  event.preventDefault();
  change(addressOf(event.target), "question");
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-limits]");
  if (form) change(addressOf(form), "question");
});

addEventListener("popstate", () => change(location.href, "", false));

function addressOf(form) {
  const said = [...new FormData(form)].filter(([, value]) => value !== "");
  return `${form.action}?${new URLSearchParams(said)}`;
}

// What is typed in the form stays as it is: the form that asks is not swapped.
async function change(address, kept = "", isNew = true) {
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(address, { signal: asking.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!answer.ok || !page.querySelector("[data-announce]")) throw new Error("no answer");
    show(page, kept);
    if (isNew) history.pushState(null, "", plain(answer.url));
  } catch (trouble) {
    if (trouble.name !== "AbortError") location.assign(address);
  }
}

function show(page, kept) {
  const at = document.activeElement.id;
  const open = [...document.querySelectorAll("main details[id][open]")].map((one) => one.id);
  for (const old of document.querySelectorAll("[data-swap]")) {
    const fresh = page.querySelector(`[data-swap="${old.dataset.swap}"]`);
    if (old.dataset.swap === kept) old.querySelector("[name=was]").value = fresh.querySelector("[name=was]").value;
    else old.replaceWith(document.adoptNode(fresh));
  }
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  document.title = page.title;
  const back = at && document.getElementById(at);
  if (document.activeElement === document.body) (back || document.querySelector("#more-limits summary")).focus({ preventScroll: true });
  told.textContent = document.querySelector("[data-difference]")?.textContent ?? document.title;
}

// The address of a plan does not say what the limits were before.
function plain(address) {
  const url = new URL(address);
  url.searchParams.delete("was");
  return url;
}
