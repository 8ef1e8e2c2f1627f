// Shows the topics that fit while one types. What is typed stays in the page: the list is already here.
const field = document.querySelector("[data-find]");
if (field) {
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae");
  const items = [...document.querySelectorAll("[data-words]")].map((item) => [item, fold(item.dataset.words)]);
  const nothing = document.querySelector("[data-nothing]");
  const count = document.querySelector("[data-count]");
  const apart = (a, b) => {
    // Letters to change, add or take away to turn one word into the other.
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      let before = row[0];
      row[0] = i;
      for (let j = 1; j <= b.length; j++) {
        const here = row[j];
        row[j] = Math.min(here + 1, row[j - 1] + 1, before + (a[i - 1] === b[j - 1] ? 0 : 1));
        before = here;
      }
    }
    return row[b.length];
  };
  const fits = (word, text) =>
    text.includes(word) ||
    (word.length > 4 && text.split(" ").some((known) => known.length > 4 && apart(word, known) <= word.length / 5));
  field.addEventListener("input", () => {
    const words = fold(field.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => fits(word, text));
      shown += item.hidden ? 0 : 1;
    }
    for (const kind of document.querySelectorAll("[data-kind]")) kind.hidden = !kind.querySelector("li:not([hidden])");
    if (nothing) nothing.hidden = shown > 0;
    if (count) count.textContent = words.length ? count.dataset.count.replace("{n}", shown) : "";
  });
}
