/* The office's own colour of its report, which the page may not say itself: the security policy lets no style stand in it. */
(function () {
  'use strict';
  const farga = () => document.querySelectorAll('.arsrapport[data-accent]').forEach((e) => {
    e.style.setProperty('--rapport-accent', e.dataset.accent);
    e.style.setProperty('--rapport-accent-mork', e.dataset.accentMork);
  });
  farga();
  window.jQuery(document).on('pfAjaxComplete', farga);
})();
