// For authors: the page loads itself again when a file of the library is saved, and stays where it was.
const address = document.querySelector("script[data-mark]").dataset.mark;
const look = async () => (await fetch(address, { cache: "no-store" })).text();
let seen = await look();
setInterval(async () => {
  const now = await look().catch(() => seen);
  if (now !== seen) location.reload();
}, 1500);

// The hardest sentences stand marked in the text, word for word, with the rare words in them underlined. Where a
// browser can't do that, the claims that hold them are marked as a whole.
const plain = (text) => text.replace(/\s/g, " ");

const rangesOf = (element, sought) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const whole = plain(nodes.map((node) => node.data).join(""));
  const at = (offset) => {
    let i = 0;
    while (offset > nodes[i].length) offset -= nodes[i++].length;
    return [nodes[i], offset];
  };
  return [...whole.matchAll(sought)].map((found) => {
    const range = new Range();
    range.setStart(...at(found.index));
    range.setEnd(...at(found.index + found[0].length));
    return range;
  });
};

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

if (window.Highlight) {
  const sentences = new Highlight();
  const words = new Highlight();
  for (const shown of document.querySelectorAll("[data-sentence]")) {
    const sentence = new RegExp(literally(plain(shown.textContent)), "g");
    const costly = (shown.dataset.costly ?? "").split(" ").filter(Boolean).map(literally).join("|");
    for (const element of [shown, ...document.querySelectorAll(".hard")]) {
      const ranges = rangesOf(element, sentence);
      if (!ranges.length) continue;
      ranges.forEach((range) => element !== shown && sentences.add(range));
      if (costly) {
        const word = new RegExp(`(?<![\\p{L}\\p{M}])(?:${costly})(?![\\p{L}\\p{M}])`, "giu");
        rangesOf(element, word).forEach((range) => words.add(range));
      }
      if (element !== shown) element.classList.add("hard--marked");
    }
  }
  CSS.highlights.set("hard-sentence", sentences);
  CSS.highlights.set("costly-word", words);
}
