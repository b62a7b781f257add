/*
 * A long form of which one part at a time is drawn (the utkast): a part is opened in place, what was typed in the one before is saved with the same
 * request, the address tells which part is open, and a link to a field or a part that is not drawn opens it first. Without this script
 * the list of parts is a list of links.
 */
document.addEventListener('DOMContentLoaded', () => {
  'use strict';

  const id = (namn) => document.getElementById(namn), vik = document.querySelector('.dellista__vik');
  if (!id('delen') || typeof window.oppnaDel !== 'function') { return; }
  const bred = window.matchMedia('(min-width: 80em)');
  const nu = () => id('delen').dataset.del;
  const lankar = () => [...id('dellista').querySelectorAll('a[data-del]')];
  const delMed = (ankare) => lankar().find((l) => ankare === 'del-' + l.dataset.del || (ankare + '-').startsWith(l.dataset.falt));
  const iAdressen = () => new URL(window.location.href).searchParams.get('del') || lankar()[0].dataset.del;
  let vantad = null;

  /** @param mal id of the field to go to, or empty; spar: what the history is told, pushState or replaceState; empty when it was the history that asked */
  function oppna(del, mal, spar) {
    if (vantad) { return; }
    vantad = { del, mal, spar };
    id('delen').inert = true; // what would be typed now has nowhere to go
    window.oppnaDel([{ name: 'del', value: del }, { name: 'osparat', value: window.arshjulet.osparat() }]);
  }

  function oppnad() {
    const { del, mal, spar } = vantad;
    vantad = null;
    id('delen').inert = false;
    if (nu() !== del) { // not saved, or no answer: still here
      if (!spar) { history.replaceState(null, '', adress(nu())); }
      return;
    }
    if (spar) { history[spar](null, '', adress(del)); }
    visa(mal);
  }

  /* The list keeps its place when it is drawn anew, and the open part is in view in it. */
  let rullad = 0;
  function visaNu() {
    const lista = id('dellista'), ram = lista.getBoundingClientRect(), rad = lista.querySelector('[aria-current="true"]').getBoundingClientRect();
    if (rad.top < ram.top || rad.bottom > ram.bottom) { lista.scrollTop += rad.top - ram.top - ram.height / 3; }
  }

  function visa(mal) {
    visaNu();
    if (!bred.matches) { vik.open = false; }
    const falt = mal && id(mal);
    if (falt) { window.arshjulet.tillFalt(falt); return; }
    const rubrik = id('delen').querySelector('h2');
    rubrik.tabIndex = -1;
    rubrik.focus({ preventScroll: true });
    document.querySelector('.utkast').scrollIntoView({ block: 'start' });
  }

  const adress = (del) => lankar().find((l) => l.dataset.del === del).href;

  document.addEventListener('click', (h) => {
    const lank = h.target.closest('a[data-del], a[href^="#falt-"], a[href^="#del-"]');
    if (!lank || h.defaultPrevented || h.button || h.ctrlKey || h.metaKey || h.shiftKey) { return; }
    const ankare = lank.dataset.del ? '' : lank.getAttribute('href').slice(1), delen = lank.dataset.del ? lank : delMed(ankare);
    if (!delen) { return; }
    h.preventDefault();
    if (delen.dataset.del === nu()) { visa(ankare); } else { oppna(delen.dataset.del, ankare, 'pushState'); }
  });
  window.addEventListener('popstate', () => { if (iAdressen() !== nu()) { oppna(iAdressen(), '', ''); } });
  window.jQuery(document).on('pfAjaxSend', () => { rullad = id('dellista').scrollTop; });
  window.jQuery(document).on('pfAjaxComplete', (h, xhr, fraga) => {
    id('dellista').scrollTop = rullad;
    if (vantad && /faces\.source=oppnaDel(&|$)/.test(fraga.data)) { oppnad(); }
  });

  const stall = () => { vik.open = bred.matches; };
  stall();
  visaNu();
  vik.addEventListener('toggle', visaNu);
  bred.addEventListener('change', stall);
  vik.addEventListener('keydown', (h) => { if (h.key === 'Escape' && !bred.matches) { vik.open = false; vik.querySelector('summary').focus(); } });
  // not before the component library has made the form ready to be sent
  window.addEventListener('load', () => {
    const fran = window.location.hash.slice(1), forst = fran && !id(fran) && delMed(fran);
    if (forst) { oppna(forst.dataset.del, fran, 'replaceState'); }
  });
});
