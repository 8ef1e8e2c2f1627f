// Explains a word where it stands: by pointer, by focus, by a tap; Escape puts the words away. `begun` tells what was
// met before this script was here: the word, and whether by touch.
export default ({ one, make, like, copied }, begun) => {
  const tip = make("div");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  const [first, wasTouched] = begun();
  let explained = null, touched = wasTouched, leaving = 0;

  const hide = () => {
    explained?.removeAttribute("aria-describedby");
    explained = null;
    tip.remove();
  };
  const explain = (link) => {
    clearTimeout(leaving);
    const entry = document.getElementById(link.hash.slice(1));
    if (link === explained || !entry) return;
    hide();
    explained = link;
    tip.replaceChildren(like(entry, "div", make("b", one("dt", entry).textContent), " ", ...copied(one("dd", entry))));
    link.setAttribute("aria-describedby", "tip");
    one("main").append(tip);
    const at = link.getClientRects()[0], width = document.documentElement.clientWidth;
    const below = at.bottom + tip.offsetHeight < innerHeight || at.top < tip.offsetHeight;
    tip.style.left = Math.max(8, Math.min(at.left, width - tip.offsetWidth - 8)) + scrollX + "px";
    tip.style.top = (below ? at.bottom : at.top - tip.offsetHeight) + scrollY + "px";
  };
  const later = () => { leaving = setTimeout(hide, 300); };
  const term = (event) => event.target.closest?.(".term");

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    if (term(event)) explain(term(event));
    else if (tip.contains(event.target)) clearTimeout(leaving);
    else if (explained && explained !== document.activeElement) later();
  });
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType !== "mouse";
    if (!term(event) && !tip.contains(event.target)) hide();
  });
  document.addEventListener("focusin", (event) => { if (term(event)) explain(term(event)); else hide(); });
  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") hide();
  });
  document.addEventListener("click", (event) => {
    if (!term(event)) return;
    if (touched) event.preventDefault();
    if (touched) explain(term(event)); else hide();
  });
  if (first) explain(first);
};
