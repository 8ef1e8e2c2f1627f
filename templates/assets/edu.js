/* The conveniences of a version's page. All of it can be read and done without this script, and nothing that is
   chosen here is sent anywhere: what applies to a reader stays in the address's fragment, the text size in this tab.
   What few readers use at once (what applies, reading aloud) is a script of its own, fetched when it is asked for. */

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
const show = (button) => { button.closest("li").hidden = false; };
const say = (text) => { one(".tools__said").textContent = text; };
const run = async (address, ...given) => (await import(address)).default({ all, one, make, like, copied }, ...given);

/* What applies: its script comes when the boxes are opened or the address's fragment has ticks. Where it can't be
   fetched, the form is sent as without scripts. */

const form = one("[data-applies]");
if (form) {
  const sender = one("[data-without-script]", form), boxes = form.parentElement;
  const stay = (event) => event.preventDefault();
  let asked = false;
  const ask = () => {
    if (asked || !(boxes.open || /[#&]me=/.test(location.hash))) return;
    asked = true;
    run(form.dataset.applies, form).catch(() => {
      sender.hidden = asked = false;
      form.removeEventListener("submit", stay);
    });
  };
  sender.hidden = true;
  form.addEventListener("submit", stay);
  boxes.addEventListener("toggle", ask);
  addEventListener("hashchange", ask);
  ask();
}

/* Words explained, where they stand: their script comes with the first word that is pointed at, focused or tapped. A
   tap explains; a click or Enter goes to the list of words, as it does without scripts. */

const meeting = ["pointerover", "pointerdown", "focusin", "click"];
let touched = false, wanted = null, met = false;
const meet = (event) => {
  const { type, pointerType } = event, term = event.target.closest?.(".term");
  if (type === "pointerdown") touched = pointerType !== "mouse";
  if (!term) return;
  if (type === "click" ? touched : type === "focusin" || pointerType === "mouse") wanted = term;
  if (type === "click" && touched) event.preventDefault();
  if (met) return;
  met = true;
  run(one(".version").dataset.words, () => [wanted, touched])
    .catch(() => { if (touched && wanted) location.hash = wanted.hash; })
    .finally(() => { for (const kind of meeting) document.removeEventListener(kind, meet); });
};
for (const kind of meeting) document.addEventListener(kind, meet);

/* Below each source, the way back to where it is used: once for each section, to the first claim there that cites it. */

const sources = one("#sources");
for (const source of sources ? all("li", sources) : []) {
  const back = make("p", sources.dataset.used), seen = new Set();
  back.className = "sources__back";
  for (const cited of all(`sup a[href="#${source.id}"]`)) {
    const claim = cited.closest("li, .claim"), section = cited.closest("section");
    if (seen.has(section) || section.id === "what-matters") continue;
    seen.add(section);
    const title = one("h2", section), link = like(title, "a", title.textContent);
    link.href = "#" + claim.id;
    back.append(" ", link);
  }
  if (seen.size) source.append(back);
}

/* Read aloud, by a voice of this device only: another voice would send the text away. */

const speech = window.speechSynthesis, listen = one("[data-listen]");
const voice = (lang) => speech.getVoices().find((own) => own.localService && own.lang.split(/[-_]/)[0] === lang.split("-")[0]);
if (speech && listen) {
  const offer = () => { listen.parentElement.hidden = !voice(document.documentElement.lang); };
  speech.addEventListener?.("voiceschanged", offer);
  offer();
  listen.addEventListener("click", () => {
    run(listen.dataset.script, listen, voice).catch(() => { listen.parentElement.hidden = true; });
  }, { once: true });
}

/* Copies to read without a network: their script comes when the end of the page is reached. */

const end = one("[data-offline]");
if ("serviceWorker" in navigator && "caches" in window && "IntersectionObserver" in window) {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    run(end.dataset.script, end).catch(() => {});
  });
  watch.observe(one("#about-this-page"));
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
