// Runs before the first paint: the colours that the reader chose on this device, else those of the system; and whether
// what the document shows is what was asked for.
(function () {
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var framed = root.hasAttribute('data-embed');
  function choice() {
    // A framed chart has the colours that its address asks for: it stands on a page of someone else's.
    if (framed) return new URLSearchParams(location.search).get('theme');
    try {
      return localStorage.getItem('gongkai-theme');
    } catch (error) {
      return null; // Storage may be forbidden; the system decides then.
    }
  }
  function apply() {
    var chosen = choice();
    root.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
  }
  apply();
  // The document is written in simplified Chinese and without any choice: where another is asked for, it waits unseen
  // until that is drawn (main.tsx).
  var asked = (navigator.languages || []).find(function (tag) {
    return /^(zh|en)\b/i.test(tag);
  });
  var simplified = !asked || /^zh(-(hans\b.*|cn|sg|my))?$/i.test(asked);
  if (framed) {
    // Nothing is written in its document that could be the wrong thing.
  } else if (!/^\??(lang=hans)?$/.test(location.search) || (location.search.length < 2 && !simplified)) {
    root.dataset.awaits = '';
  }
  dark.addEventListener('change', apply);
  addEventListener('gongkai-theme', apply);
  addEventListener('DOMContentLoaded', function () {
    document.getElementById('from-file').hidden = location.protocol !== 'file:';
  });
})();
