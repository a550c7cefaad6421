<#-- Buku rapat: muka, daftar isi, ikhtisar, naskah setiap rapat, indeks. -->
<#import "unsur.ftl" as u>
<#import "bagian.ftl" as p>
<#macro book>
<section class="bagian">
<@p.cover levels=2 qr=false><p>${count}</p></@p.cover>
<section data-judul="${kata("naskah.buku.ikhtisar")}">
<h2 class="tanpa-daftar">${kata("naskah.buku.ikhtisar")}</h2>
<table class="garis">
<colgroup><col data-lebar="7%"><col data-lebar="28%"><col><col class="angka" data-lebar="11%"><col class="angka" data-lebar="12%"></colgroup>
<thead><tr><th scope="col">${kata("naskah.nomor")}</th><th scope="col">${kata("naskah.buku.waktu")}</th><th scope="col">${kata("naskah.buku.rapat_kolom")}</th><th scope="col">${kata("naskah.buku.hasil")}</th><th scope="col">${kata("naskah.buku.terbuka")}</th></tr></thead>
<tbody>
<#list rows as row>
<tr><td>${row?counter}</td><td>${row.day}</td><td><@u.words row.meeting/></td><td>${row.results}</td><td>${row.open}</td></tr>
</#list>
</tbody>
</table>
</section>
</section>
<section class="naskah-naskah"></section>
<section class="bagian" data-judul="${kata("naskah.buku.indeks")}">
<h1 class="tanpa-daftar">${kata("naskah.buku.indeks")}</h1>
<p class="kecil redup">${kata("naskah.buku.indeks_catatan")}</p>
<h2 class="tanpa-daftar">${kata("naskah.buku.orang")}</h2>
<nav class="indeks" data-kelompok="orang" data-jumlah="2"></nav>
<h2 class="tanpa-daftar">${kata("naskah.buku.lembaga")}</h2>
<nav class="indeks" data-kelompok="lembaga" data-jumlah="2"></nav>
</section>
</#macro>
