// Offers to keep the pages read on this device, and to forget them again. Nothing is kept before it is asked for.
const button = document.querySelector("[data-offline]");
if (button && "serviceWorker" in navigator && "caches" in self) {
  const worker = button.dataset.offline;
  const say = async () => {
    const on = Boolean(await navigator.serviceWorker.getRegistration(worker));
    button.textContent = on ? button.dataset.forget : button.dataset.keep;
    button.setAttribute("aria-pressed", String(on));
    button.hidden = false;
    return on;
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
      const parts = [...document.querySelectorAll('link[rel="stylesheet"], script[src]')];
      await copies.addAll([location.href.split("#")[0], ...parts.map((part) => part.href || part.src)]);
    }
    await say();
  });
  say();
}
