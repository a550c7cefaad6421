<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<@b.page class="catatan-halaman">
<@b.head/>
<p class="pengantar">${view.lead}</p>
<section aria-label="${kata("tentang.fakta")}">
<@u.facts view.facts/>
</section>
<section>
<h2>${kata("tentang.isi")}</h2>
<@u.table view.holdings/>
</section>
<section>
<h2>${kata("tentang.edisi_judul")}</h2>
<p>${kata("tentang.edisi_publik")}</p>
<p>${kata("tentang.edisi_lain")}</p>
<#if !view.whole><p>${kata("tentang.tidak_utuh")}</p></#if>
</section>
<section>
<h2>${kata("tentang.celah_judul")}</h2>
<p>${kata("tentang.celah")}</p>
<p>${kata("tentang.bacaan")}</p>
<p>${kata("tentang.keadaan_hasil")}</p>
</section>
<section>
<h2>${kata("bingkai.cara_kutip")}</h2>
<p>${kata("tentang.kutip")}</p>
<p>${view.cite}</p>
</section>
</@b.page>
