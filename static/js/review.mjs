// The ad desk reads along: what it says of a page is brought up to date while somebody
// types. Without scripts it says the same once the page is saved.

const WAIT = 700;

const form = document.querySelector("form[data-review]");
const desk = document.querySelector("#ad-desk");
let timer;

async function review() {
  const answer = await fetch(form.dataset.review, {
    method: "POST",
    body: new FormData(form),
  });
  if (!answer.ok) return;
  const said = new DOMParser().parseFromString(await answer.text(), "text/html");
  desk.replaceChildren(...said.body.childNodes);
}

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(review, WAIT);
});
