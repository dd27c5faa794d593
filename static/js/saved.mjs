// Saves a job without leaving the page: sends the form, then shows the new one.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-save]")) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = answer.ok && page.querySelector("[data-save]");
    if (!fresh) throw new Error("not saved");
    form.replaceWith(document.adoptNode(fresh));
    fresh.querySelector("button").focus();
  } catch {
    form.submit();
  }
});
