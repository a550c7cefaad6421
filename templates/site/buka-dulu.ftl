<!DOCTYPE html>
<html lang="${frame.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash?no_esc}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${kata("buka.judul", frame.site)}</title>
<style>${css?no_esc}</style>
</head>
<body>
<header>
<p>${frame.office}</p>
<h1>${frame.site}</h1>
<#if frame.sample><p><strong>${kata("bingkai.contoh")}</strong> ${kata("bingkai.contoh_kalimat")}</p></#if>
</header>
<main>
<h2>${kata("buka.ekstrak")}</h2>
<ol>
<li>${kata("buka.langkah_satu")}</li>
<li>${kata("buka.langkah_dua")}</li>
<li>${kata("buka.langkah_tiga")}</li>
</ol>
<p class="buka"><a href="${home}">${kata("buka.tautan")}</a></p>
</main>
<footer>
<p>${frame.editionName}. ${frame.asOf}.</p>
</footer>
</body>
</html>
