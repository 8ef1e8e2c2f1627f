// Reads the page aloud, piece by piece, each in its own language; begins at once. `voice` finds this device's voice.
export default ({ all, one }, listen, voice) => {
  const speech = window.speechSynthesis, stop = one("[data-stop]"), label = one("span", listen), name = label.textContent;
  const SPOKEN = "h1, h2, h3, .lead, .claim > p, .claims li > p, .care li > p, .rule p, .matters li > p, " +
    ".icon-array__group > p, .icon-array figcaption, dt, dd";
  const UNSPOKEN = ".switches, .status, .applies, .contents, .sources, .about, .matters__where";
  let pieces = [], at = 0, turn = 0;

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
    label.textContent = name;
    stop.hidden = true;
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
  const press = () => {
    const speaking = label.textContent === listen.dataset.pause;
    if (speaking) silence();
    else {
      if (!pieces.length) {
        at = 0;
        pieces = all(SPOKEN, one(".version")).filter((piece) => !piece.closest(UNSPOKEN) && piece.offsetParent && words(piece));
      }
      next();
    }
    label.textContent = speaking ? listen.dataset.resume : listen.dataset.pause;
    stop.hidden = false;
  };
  listen.addEventListener("click", press);
  stop.addEventListener("click", () => { end(); listen.focus(); });
  addEventListener("pagehide", () => speech.cancel());
  press();
};
