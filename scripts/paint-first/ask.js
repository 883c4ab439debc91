/**
 * Runs at the end of every page: after the first paint it hands over the data the framework begins with
 * (scripts/data-as-text.ts) and then asks for the scripts (scripts/paint-first.ts), each in a task of its own, because all at
 * once take as long as drawing a good part of the page.
 */
(() => {
  const addresses = document.currentScript.dataset.run.split(' ');
  const add = (address) => {
    const script = document.createElement('script');
    script.async = true;
    script.setAttribute('src', address);
    document.head.append(script);
  };
  const handOver = ({ textContent }) => self.__next_f.push([1, textContent]);
  const ask = () => {
    if (addresses.length > 0) document.querySelectorAll('[data-flight]').forEach(handOver);
    for (const address of addresses.splice(0)) setTimeout(add, 0, address);
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
