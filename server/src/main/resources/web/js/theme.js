// Sets the chosen theme, hand and size before the first paint. Blocking on purpose, so it stays this small.
// The cookie tells the server, which draws the figures in the same colors.
try {
  for (const name of ["theme", "hand", "big"]) {
    const chosen = localStorage.getItem(name)
    if (chosen) document.documentElement.dataset[name] = chosen
    if (chosen && name === "theme") document.cookie = `theme=${chosen}; path=/; max-age=31536000; samesite=lax`
  }
} catch {
  // Storage is switched off: the system's theme it is.
}
