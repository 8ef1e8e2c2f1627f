/* The conveniences of a version's page. All of it can be read and done without this script, and nothing that is
   chosen here is sent anywhere: what applies to a reader stays in the address's fragment, the text size in this tab. */

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);
const make = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};
const like = (from, name, ...children) => {
  const element = make(name, ...children);
  for (const key of ["lang", "dir"]) if (from.getAttribute(key)) element.setAttribute(key, from.getAttribute(key));
  return element;
};
const copied = (from) => [...from.cloneNode(true).childNodes];
const show = (button, is = true) => { button.closest("li").hidden = !is; };
const say = (text) => { one(".tools__said").textContent = text; };

/* What applies: the fragment is `#place&me=pregnant,had-tb`; the matching claims are repeated on top. */

const boxes = all("[data-applies] [name=me]");
const fragment = () => {
  const parts = location.hash.slice(1).split("&");
  const me = parts.find((part) => part.startsWith("me="));
  return { place: parts.find((part) => part !== me) || "", me: me === undefined ? null : me.slice(3).split(",") };
};
const withMe = (place, me) => [place, me && "me=" + me].filter(Boolean).join("&");

const repeated = (claim) => {
  const words = one(":scope > p:not(.fallback__note), :scope > div > p:not(.fallback__note)", claim);
  const item = make("li");
  const care = claim.closest(".care");
  if (care) item.append(make("p", one(".care__title", care).textContent.trim()));
  item.firstChild?.classList.add("matters__urgency");
  for (let above = claim; words.lang && above; above = above.previousElementSibling) {
    const note = one(".fallback__note", above);
    if (note) { item.append(note.cloneNode(true)); break; }
  }
  const title = one("h2", claim.closest("section"));
  const where = like(title, "a", title.textContent);
  where.href = "#" + claim.id;
  item.append(words.cloneNode(true), make("p", where));
  item.lastChild.className = "matters__where";
  return item;
};

const canWait = (claim) => (claim.closest(".care--routine") ? 1 : 0);

const lift = () => {
  const ticked = boxes.filter((box) => box.checked);
  one("#what-matters").hidden = !ticked.length;
  one(".matters__groups").replaceChildren(...ticked.map((box) => {
    const label = box.labels[0];
    const group = make("div", like(label, "h3", ...copied(label)),
      make("ul", ...all(`[data-me~="${box.value}"]`).sort((a, b) => canWait(a) - canWait(b)).map(repeated)));
    group.className = "matters__group";
    return group;
  }));
  return ticked.map((box) => box.value).join(",");
};

const keep = (me) => {
  const hash = withMe(fragment().place, me);
  history.replaceState(history.state, "", hash ? "#" + hash : location.pathname + location.search);
  for (const link of all(".languages a, .switch a, .detail a, .deeper a")) {
    link.hash = withMe(link.hash.slice(1).replace(/&?me=.*/, ""), me);
  }
};

if (boxes.length) {
  const form = one("[data-applies]");
  const restore = () => {
    const { place, me } = fragment();
    if (me) for (const box of boxes) box.checked = me.includes(box.value);
    keep(lift());
    if (me && place) document.getElementById(place)?.scrollIntoView();
  };
  one("[data-without-script]", form).hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const me = lift(), said = one(".applies__said", form);
    keep(me);
    said.textContent = me ? said.dataset.said : "";
  });
  addEventListener("hashchange", restore);
  restore();
}

/* Words explained, where they stand: by pointer, by focus, by a tap; Escape puts the words away. */

const tip = make("div");
tip.id = "tip";
tip.setAttribute("role", "tooltip");
let explained = null, touched = false, leaving = 0;

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

/* Read aloud, by a voice of this device only: another voice would send the text away. */

const speech = window.speechSynthesis;
const listen = one("[data-listen]"), stop = one("[data-stop]"), name = listen.textContent;
const SPOKEN = "h1, h2, h3, .lead, .claim > p, .claims li > p, .care li > p, .rule p, .matters li > p, " +
  ".icon-array__group > p, .icon-array figcaption, dt, dd";
const UNSPOKEN = ".switches, .status, .applies, .contents, .sources, .about, .matters__where";
let pieces = [], at = 0, turn = 0;

const voice = (lang) => speech.getVoices().find((own) => own.localService && own.lang.split(/[-_]/)[0] === lang.split("-")[0]);
const words = (piece) => {
  const copy = piece.cloneNode(true);
  all("sup, .button, .words__also", copy).forEach((part) => part.remove());
  return copy.textContent.trim().replace(/\s+/g, " ");
};
const silence = () => {
  turn++;
  speech.cancel();
  pieces[at]?.classList.remove("spoken");
};
const end = () => {
  silence();
  pieces = [];
  listen.textContent = name;
  show(stop, false);
};
const next = () => {
  const mine = turn, piece = pieces[at];
  if (!piece) return end();
  const lang = piece.closest("[lang]").lang, said = new SpeechSynthesisUtterance(words(piece));
  const own = voice(lang);
  if (!own) { at++; return next(); }
  said.lang = lang;
  said.voice = own;
  piece.classList.add("spoken");
  piece.scrollIntoView({ block: "nearest" });
  said.onend = said.onerror = () => {
    if (mine !== turn) return;
    piece.classList.remove("spoken");
    at++;
    next();
  };
  speech.speak(said);
};
if (speech) {
  const offer = () => show(listen, Boolean(voice(document.documentElement.lang)));
  speech.addEventListener?.("voiceschanged", offer);
  offer();
  listen.addEventListener("click", () => {
    const speaking = listen.textContent === listen.dataset.pause;
    if (speaking) silence();
    else {
      if (!pieces.length) {
        at = 0;
        pieces = all(SPOKEN, one(".version")).filter((piece) => !piece.closest(UNSPOKEN) && piece.offsetParent && words(piece));
      }
      next();
    }
    listen.textContent = speaking ? listen.dataset.resume : listen.dataset.pause;
    show(stop);
  });
  stop.addEventListener("click", () => { end(); listen.focus(); });
  addEventListener("pagehide", () => speech.cancel());
}

/* Text size, link, paper. */

const LARGEST = 3;
const sizes = all("[data-resize]");
let size = 0;
const resize = (to) => {
  size = Math.max(0, Math.min(LARGEST, to));
  document.documentElement.dataset.size = size;
  for (const button of sizes) button.setAttribute("aria-disabled", size === (button.dataset.resize > 0 ? LARGEST : 0));
  try { sessionStorage.size = size; } catch { /* this browser keeps nothing: the size holds for this page */ }
};
try { size = Number(sessionStorage.size) || 0; } catch { /* as above */ }
resize(size);
for (const button of sizes) {
  show(button);
  button.addEventListener("click", () => resize(size + Number(button.dataset.resize)));
}

const copy = one("[data-copy]"), print = one("[data-print]");
if (navigator.clipboard) {
  show(copy);
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href.replace(/#.*/, ""));
    say(copy.dataset.done);
  });
}
show(print);
print.addEventListener("click", () => window.print());
