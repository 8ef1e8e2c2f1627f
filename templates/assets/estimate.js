/* The handout form's estimate, sections and conditions follow what is chosen, as the button has them without scripts.
   Nothing that is meant for one patient is sent for it: of a note only how many words it has. */

const form = document.querySelector(".builder");
const SENT = ["article", "audience", "level", "language", "beside", "length", "section", "teach_back", "paper", "print"];
const PARTS = [".estimate", "[data-sections]", "[data-conditions]"];
let latest = 0;

const chosen = () => {
  const filled = new FormData(form), sent = new FormData();
  for (const name of SENT) for (const value of filled.getAll(name)) sent.append(name, value);
  sent.append("note", "a ".repeat((filled.get("note").match(/\S+/g) ?? []).length));
  sent.append("action", "estimate");
  return sent;
};

/* What was ticked for the patient stays ticked: the answer knows nothing of it. */
const put = (old, fresh) => {
  const ticked = new Set([...old.querySelectorAll("[name=me]:checked")].map((box) => box.value));
  old.replaceChildren(...(fresh?.childNodes ?? []));
  for (const box of old.querySelectorAll("[name=me]")) box.checked = ticked.has(box.value);
};

form.addEventListener("change", async ({ target }) => {
  if (!SENT.includes(target.name) && target.name !== "note") return;
  const turn = ++latest;
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: chosen() });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (turn !== latest || !answer.ok) return;
    for (const part of PARTS) {
      const old = document.querySelector(part);
      if (!old.contains(document.activeElement)) put(old, page.querySelector(part));
    }
  } catch { /* no network: the button is still there */ }
});
