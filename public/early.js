// Runs before the first paint: the colours that the reader chose on this device, else those of the system.
(function () {
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var chosen = null;
    try {
      chosen = localStorage.getItem('gongkai-theme');
    } catch (error) {
      // Storage may be forbidden; the system decides then.
    }
    root.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
  }
  apply();
  dark.addEventListener('change', apply);
  addEventListener('gongkai-theme', apply);
  addEventListener('DOMContentLoaded', function () {
    document.getElementById('from-file').hidden = location.protocol !== 'file:';
  });
})();
