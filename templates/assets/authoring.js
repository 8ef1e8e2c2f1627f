// For authors: the page loads itself again when a file of the library is saved, and stays where it was.
const address = document.querySelector("script[data-mark]").dataset.mark;
const look = async () => (await fetch(address, { cache: "no-store" })).text();
let seen = await look();
setInterval(async () => {
  const now = await look().catch(() => seen);
  if (now !== seen) location.reload();
}, 1500);
