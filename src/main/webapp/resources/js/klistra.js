/*
 * What is pasted. More than a field can hold is refused whole, with a sentence at the field: nothing is cut off unseen, and what was
 * there stays. Text from a word processor is put in the order the writing surface understands; what may be stored is the server's to say.
 */
(function () {
  'use strict';

  const STYCKEN = 'p, div, li, h1, h2, h3, h4, h5, h6';

  function flytta(fran, till) { while (fran.firstChild) { till.append(fran.firstChild); } return till; }

  /* The notes that Word sets last become notes where they belong. */
  function fotnoter(rot) {
    rot.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]').forEach((marke) => {
      const id = marke.getAttribute('href').split('#_')[1];
      const not = rot.querySelector('#' + CSS.escape(id));
      if (/ref/.test(id) || !not) { return; }
      marke.replaceWith('[fotnot: ' + not.textContent.replace(/^\s*\[?\d+\]?\s*/, '').replace(/\s+/g, ' ').trim() + ']');
    });
    rot.querySelectorAll('div[id^="ftn"], div[id^="edn"]').forEach((not) => not.remove());
  }

  /* A cell is one line, and a wide one is followed by empty ones. */
  function celler(rot) {
    rot.querySelectorAll('td, th').forEach((cell) => {
      cell.querySelectorAll(STYCKEN + ', br').forEach((inre) => { inre.before(' '); if (inre.localName === 'br') { inre.remove(); } else { inre.replaceWith(...inre.childNodes); } });
      cell.querySelectorAll('ul, ol').forEach((lista) => lista.replaceWith(...lista.childNodes));
      const ren = flytta(cell, rot.createElement('td'));
      ren.normalize();
      for (let i = 1; i < Math.min(cell.colSpan, 20); i++) { cell.after(rot.createElement('td')); }
      cell.replaceWith(ren);
    });
    rot.querySelectorAll('caption').forEach((c) => c.closest('table').before(flytta(c, rot.createElement('p'))));
    rot.querySelectorAll('table').forEach((t) => t.querySelectorAll('tr').forEach((rad) => { if (!rad.textContent.trim()) { rad.remove(); } }));
  }

  function ordna(html) {
    const rot = new DOMParser().parseFromString(html, 'text/html');
    rot.querySelectorAll('script, style, title, meta, link, img, svg, object, iframe').forEach((e) => e.remove());
    fotnoter(rot);
    celler(rot);
    rot.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((h) => {
      const p = rot.createElement('p'), fet = rot.createElement('strong');
      p.append(flytta(h, fet));
      h.replaceWith(p);
    });
    return rot.documentElement.outerHTML;
  }

  /* A text as it is stored without formatting: as the server reads it. */
  function avText(text) {
    const rot = document.implementation.createHTMLDocument('').body;
    text.split(/\r?\n\s*\r?\n/).forEach((stycke) => {
      let sist = null;
      stycke.split(/\r?\n/).map((rad) => rad.trim()).filter(Boolean).forEach((rad) => {
        const punkt = rad.startsWith('- ');
        if (punkt) {
          if (!sist || sist.localName !== 'li') { rot.append(rot.ownerDocument.createElement('ul')); }
          sist = rot.lastChild.appendChild(rot.ownerDocument.createElement('li'));
          sist.textContent = rad.slice(2);
        } else if (sist) { sist.textContent += ' ' + rad; } else {
          sist = rot.appendChild(rot.ownerDocument.createElement('p'));
          sist.textContent = rad;
        }
      });
    });
    return rot.innerHTML;
  }

  function forLangt(mal, klistrat, finns) {
    const falt = mal.closest('.falt'), ord = document.querySelector('[data-langst]');
    if (!falt || !ord || klistrat + finns <= Number(ord.dataset.langst)) { return false; }
    falt.querySelector('.falt__fel').textContent = ord.dataset.forLangt.replace('{0}', klistrat.toLocaleString('sv-SE'));
    falt.querySelector('.falt__fel').setAttribute('role', 'alert');
    falt.classList.add('falt--fel');
    return true;
  }

  document.addEventListener('paste', (h) => {
    const mal = h.target.closest && h.target.closest('input, textarea, [contenteditable="true"]');
    if (!mal || !h.clipboardData) { return; }
    const klistrat = (h.clipboardData.getData('text/plain') || h.clipboardData.getData('text/html')).length;
    if (forLangt(mal, klistrat, (mal.value === undefined ? mal.textContent : mal.value).length)) {
      h.preventDefault();
      h.stopImmediatePropagation();
    }
  }, true);

  window.arshjulet.klistra = { ordna, avText };
})();
