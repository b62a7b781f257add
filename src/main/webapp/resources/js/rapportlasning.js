/*
 * The report is read on screen: its contents follow the reader, and the noteringar stand beside what they concern. Both are added to the
 * page, never to the report's own HTML, which is frozen as it is. Without this script the contents are a list of links.
 */
(function () {
  'use strict';

  const rapport = document.querySelector('.arsrapport'), nav = rapport && rapport.querySelector('.rapportinnehall');
  if (!nav) { return; }
  const rot = rapport.closest('.sidavid__rapport'), bred = window.matchMedia('(min-width: 64rem)');
  const bredvid = () => !rot && bred.matches;
  const nytt = (tagg, klass) => { const e = document.createElement(tagg); e.className = klass; return e; };

  /* ---- The contents: the headings within each section, and a fold ---- */
  const lista = nav.querySelector('ol'), vik = nytt('details', 'rapportinnehall__vik'), rubrik = document.createElement('summary');
  const nu = nytt('span', 'rapportinnehall__nu'), lankar = new Map(), avsnittslank = new Map();

  function under(avsnitt, lank) {
    const ol = document.createElement('ol');
    avsnitt.querySelectorAll('h3[id], .delomrade[id], .bilaga[id]').forEach((e) => {
      const text = e.matches('h3') ? e : e.querySelector('h3, h4, h5, h6');
      if (!text || !text.firstChild) { return; }
      const rad = nytt('li', e.matches('.delomrade') ? 'rapportinnehall__del' : ''), a = document.createElement('a');
      a.href = '#' + e.id;
      a.textContent = text.firstChild.textContent.trim();
      rad.append(a);
      ol.append(rad);
      lankar.set(e, a);
      avsnittslank.set(e, lank);
    });
    if (ol.firstChild) { lank.parentElement.append(ol); }
  }

  [...lista.querySelectorAll('a')].forEach((a) => {
    const avsnitt = document.getElementById(a.getAttribute('href').slice(1));
    if (!avsnitt) { return; }
    lankar.set(avsnitt, a);
    avsnittslank.set(avsnitt, a);
    under(avsnitt, a);
  });
  rubrik.append(nav.getAttribute('aria-label'), nu);
  vik.append(rubrik, lista);
  nav.append(vik);
  const stall = () => { vik.open = bredvid(); };
  stall();
  bred.addEventListener('change', stall);
  nav.addEventListener('keydown', (h) => { if (h.key === 'Escape' && vik.open && !bredvid()) { vik.open = false; rubrik.focus(); } });
  nav.addEventListener('focusout', (h) => { if (h.relatedTarget && !nav.contains(h.relatedTarget) && !bredvid()) { vik.open = false; } });

  /* ---- Where the reader is: in the last part that begins above a line just below where a link leads; at the very end, in what was asked for or the last ---- */
  const passerade = new Set(), delar = [...lankar.keys()];
  let slut = false, vald = null;

  function visa() {
    const alla = delar.filter((e) => passerade.has(e)), del = (slut ? vald || delar[delar.length - 1] : alla[alla.length - 1]) || delar[0];
    lankar.forEach((a, e) => { if (e === del) { a.setAttribute('aria-current', 'true'); } else { a.removeAttribute('aria-current'); } });
    nu.textContent = del ? avsnittslank.get(del).textContent : '';
    if (!del || !vik.open) { return; }
    const ram = lista.getBoundingClientRect(), rad = lankar.get(del).getBoundingClientRect();
    if (rad.top < ram.top || rad.bottom > ram.bottom) { lista.scrollTop += rad.top - ram.top - ram.height / 3; }
  }

  const linje = new IntersectionObserver((poster) => {
    poster.forEach((p) => { if (p.isIntersecting) { passerade.add(p.target); } else { passerade.delete(p.target); } });
    visa();
  }, { root: rot, rootMargin: '1000000px 0px -85% 0px' });
  delar.forEach((e) => linje.observe(e));

  const sist = nytt('div', 'rapportslut');
  rapport.append(sist);
  new IntersectionObserver((poster) => {
    slut = poster[poster.length - 1].isIntersecting;
    if (!slut) { vald = null; }
    visa();
  }, { root: rot }).observe(sist);
  nav.addEventListener('click', (h) => {
    const a = h.target.closest('a');
    if (!a) { return; }
    vald = delar.find((e) => lankar.get(e) === a);
    if (!bredvid()) { vik.open = false; }
    visa();
  });
  vik.addEventListener('toggle', visa);

  /* ---- The noteringar, after the heading of their part; the style sheet sets them in the margin where there is one ---- */
  let senast = '';
  const rubrikAv = (e) => e.matches('h3') ? e : e.querySelector(e.matches('.delomrade') ? '.huvud' : 'h2');
  function noter() {
    const kalla = document.getElementById('marginalnoter');
    if (!kalla || kalla.innerHTML === senast) { return; }
    senast = kalla.innerHTML;
    rapport.querySelectorAll('.marginalnot').forEach((n) => n.remove());
    kalla.querySelectorAll('.marginalnot').forEach((not) => {
      const del = not.dataset.ankare.split(' ').map((n) => document.getElementById(n)).find((e) => e && rapport.contains(e));
      let plats = del ? rubrikAv(del) : nav;
      while (plats.nextElementSibling && plats.nextElementSibling.matches('.marginalnot')) { plats = plats.nextElementSibling; }
      plats.after(not.cloneNode(true));
    });
  }
  if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', noter); }
  noter();
})();
