/** Runs at the end of every page: asks for its scripts in a task after the first paint (scripts/paint-first.ts). */
(() => {
  const addresses = document.currentScript.dataset.run.split(' ');
  const ask = () => {
    for (const address of addresses.splice(0)) {
      const script = document.createElement('script');
      script.async = true;
      script.setAttribute('src', address);
      document.head.append(script);
    }
  };
  const told = window.PerformanceObserver?.supportedEntryTypes?.includes('paint');
  if (document.hidden || !told) return ask();
  new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    requestAnimationFrame(() => setTimeout(ask));
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('visibilitychange', ask);
  setTimeout(ask, 2000);
})();
