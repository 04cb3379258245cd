// Sets the chosen theme and hand before the first paint. Blocking on purpose, so it stays this small.
try {
  for (const name of ["theme", "hand"]) {
    const chosen = localStorage.getItem(name)
    if (chosen) document.documentElement.dataset[name] = chosen
  }
} catch {
  // Storage is switched off: the system's theme it is.
}
