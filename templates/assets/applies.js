// What applies: the fragment is `#place&me=pregnant,had-tb`; the matching claims are repeated on top.
export default ({ all, one, make, like, copied }, form) => {
  const boxes = all("[name=me]", form);
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

  const restore = () => {
    const { place, me } = fragment();
    if (me) for (const box of boxes) box.checked = me.includes(box.value);
    keep(lift());
    if (me && place) document.getElementById(place)?.scrollIntoView();
  };
  form.addEventListener("change", () => {
    const me = lift(), said = one(".applies__said", form);
    keep(me);
    said.textContent = me ? said.dataset.said : "";
  });
  addEventListener("hashchange", restore);
  restore();
};
