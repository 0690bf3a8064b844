// Runs before the first paint: what may become markup; the colours that the reader chose on this device, else those of the system; and whether
// what the document shows is what was asked for.
(function () {
  // The one policy for trusted types that the page's content-security policy lets be made: no text becomes markup but the
  // empty one and what is parsed apart, where no script of it ever runs, and scripts of workers come from this site alone.
  // Null is refused by the browser.
  if (window.trustedTypes) {
    window.trustedTypes.createPolicy('default', {
      createHTML: function (text, type, sink) {
        return text === '' || sink === 'DOMParser parseFromString' ? text : null;
      },
      createScriptURL: function (address) {
        return new URL(address, location.href).origin === location.origin ? address : null;
      },
    });
  }
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
  var tag = (navigator.languages || []).find(function (each) {
    return /^(zh|en)\b/i.test(each);
  });
  var simplified = !tag || /^zh(-(hans\b.*|cn|sg|my))?$/i.test(tag);
  if (framed) {
    // Nothing is written in its document that could be the wrong thing.
  } else if (!/^\??(lang=hans)?$/.test(location.search) || (location.search.length < 2 && !simplified)) {
    root.dataset.awaits = '';
  }
  dark.addEventListener('change', apply);
  addEventListener('gongkai-theme', apply);
  addEventListener('DOMContentLoaded', function () {
    var note = document.getElementById('from-file');
    if (note) note.hidden = location.protocol !== 'file:';
  });
  // A place asked for by its code has a document of its own, which is small and written in simplified Chinese: what it
  // shows stands here until the page is drawn.
  var params = new URLSearchParams(location.search);
  var place = params.get('at');
  var plain = Array.from(params.keys()).every(function (name) {
    return name === 'at' || (name === 'lang' && params.get(name) === 'hans');
  });
  if (framed || !plain || !/^[1-8]\d{5}$/.test(place || '') || (!params.has('lang') && !simplified)) return;
  if (!/\/place\/(index\.html)?$/.test(location.pathname)) return;
  var own = new URL('./' + place + '/', location.href.replace(/[?#].*$/, ''));
  var ready = new Promise(function (done) {
    // Once the document is read; its scripts, which take their time, run after that and before DOMContentLoaded.
    document.addEventListener('readystatechange', done);
  });
  var asked = fetch(own, { priority: 'high' }).then(function (response) {
    return response.ok ? response.text() : '';
  });
  Promise.all([asked, ready]).then(
    function (found) {
      var other = new DOMParser().parseFromString(found[0], 'text/html').getElementById('app');
      var app = document.getElementById('app');
      if (!other || other.dataset.at !== place || root.dataset.awaits === undefined) return;
      other.querySelectorAll('a[href]').forEach(function (link) {
        link.href = new URL(link.getAttribute('href'), own);
      });
      app.replaceChildren.apply(app, Array.from(other.childNodes));
      delete root.dataset.awaits;
    },
    function () {
      // The page itself says what cannot be had.
    },
  );
})();
