// Menyalin teks dari kotaknya. Tombol hanya tampak bila skrip berjalan; tanpa skrip, teks dipilih dengan tangan.
(function () {
  'use strict';

  function tell(place, text) {
    place.textContent = '';
    window.setTimeout(function () { place.textContent = text; }, 50);
  }

  function selectAndCopy(box) {
    box.focus();
    box.select();
    box.setSelectionRange(0, box.value.length);
    try {
      return document.execCommand('copy');
    } catch (refused) {
      return false;
    }
  }

  function copy(box, done) {
    function otherwise() { done(selectAndCopy(box)); }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(box.value).then(function () { done(true); }, otherwise);
    } else {
      otherwise();
    }
  }

  document.querySelectorAll('button[data-salin]').forEach(function (button) {
    var name = button.getAttribute('data-salin');
    var box = document.getElementById(name);
    var place = document.querySelector('[data-hasil-salin="' + name + '"]');
    button.hidden = false;
    button.addEventListener('click', function () {
      copy(box, function (worked) {
        tell(place, button.getAttribute(worked ? 'data-berhasil' : 'data-gagal'));
        if (worked) { button.focus(); }
      });
    });
  });
})();
