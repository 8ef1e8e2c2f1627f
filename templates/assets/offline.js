// Offers to keep the pages read on this device, and to forget them again. Nothing is kept before it is asked for.
export default async ({ all }, button) => {
  const worker = button.dataset.offline;
  const say = async () => {
    const on = Boolean(await navigator.serviceWorker.getRegistration(worker));
    button.textContent = on ? button.dataset.forget : button.dataset.keep;
    button.setAttribute("aria-pressed", String(on));
    button.hidden = false;
  };
  button.addEventListener("click", async () => {
    const kept = await navigator.serviceWorker.getRegistration(worker);
    if (kept) {
      await kept.unregister();
      await caches.delete("pages-read");
    } else {
      await navigator.serviceWorker.register(worker);
      await navigator.serviceWorker.ready;
      const copies = await caches.open("pages-read");
      const parts = all('link[rel="stylesheet"], script[src], [data-applies], [data-script], [data-words]');
      const address = (part) => part.href || part.src || part.dataset.applies || part.dataset.script || part.dataset.words;
      await copies.addAll([location.href.split("#")[0], ...parts.map(address)]);
    }
    await say();
  });
  await say();
};
