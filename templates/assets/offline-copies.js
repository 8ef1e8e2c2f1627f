// Keeps the pages that a reader has read, for when there is no network. It runs only where the reader asked for it,
// keeps pages of this site only, never an answer that no cache may keep, and never what was sent by a form.
const KEPT = "pages-read";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const kept = await caches.open(KEPT);
  try {
    const fresh = await fetch(request);
    const policy = fresh.headers.get("Cache-Control") || "";
    if (fresh.ok && !policy.includes("no-store")) await kept.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    const copy = await kept.match(request, { ignoreVary: true });
    if (copy) return copy;
    throw error;
  }
}
