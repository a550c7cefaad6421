<#import "partials/bingkai.ftl" as b>
<#import "partials/unsur.ftl" as u>
<#import "partials/dinas.ftl" as d>
<#global hitam=true tanpaSumber=true>
<@b.paper>
<#list accords as accord>
<#assign told=accord.told>
<section>
<#if !accord?is_first><hr class="halaman"></#if>
<@b.kop/>
<@d.sample/>
<h1 class="tengah"><#if told.kind?has_content>${told.kind?upper_case}<#else>${frame.name?upper_case}</#if></h1>
<p class="tengah rapat"><strong>${told.title}</strong></p>
<p class="tengah rapat">${kata("naskah.notula.nomor", accord.number)}</p>
<p><#if told.spelled?has_content>${kata("naskah.kesepakatan.pada_hari", told.spelled, told.date)}<#elseif told.full?has_content>${kata("naskah.kesepakatan.pada_tanggal", told.full)}<#else>${kata("naskah.kesepakatan.pada_hari_kosong")}</#if><#if told.place?has_content> ${kata("naskah.kesepakatan.di", told.place)}</#if>, ${kata("naskah.kesepakatan.dalam", frame.title)}<#if told.sides?has_content>, ${kata("naskah.kesepakatan.yang_bersepakat")}:<#else>.</#if></p>
<#if told.sides?has_content>
<ol>
<#list told.sides as side><li><@u.bits side.who.bits/><#if side.office?has_content>, ${side.office}</#if><#if side.body?has_content>, ${kata("naskah.kesepakatan.untuk", side.body)}</#if><#if side.called?has_content>, ${kata("naskah.kesepakatan.disebut", side.called?upper_case)}</#if></li>
</#list>
</ol>
</#if>
<h2>${kata("naskah.kesepakatan.isi")}</h2>
<#if told.points?has_content>
<@d.numbered told.points/>
<#else>
<@d.line kata("naskah.kesepakatan.isi_kosong") 3/>
</#if>
<#if told.conditions?has_content>
<h2>${kata("naskah.kesepakatan.syarat")}</h2>
<ol>
<#list told.conditions as one><li>${one}</li>
</#list>
</ol>
</#if>
<#if told.span?has_content><p>${kata("naskah.kesepakatan.berlaku", told.span)}</p></#if>
<p class="bersama">${kata("naskah.kesepakatan.penutup")}</p>
<#if accord.signatures?has_content>
<@blocks accord.signatures/>
<#else>
<@d.line kata("naskah.kesepakatan.tanda_tangan_kosong") 2/>
</#if>
<#if accord.witnesses?has_content>
<h2>${kata("naskah.kesepakatan.saksi")}</h2>
<@blocks accord.witnesses/>
</#if>
</section>
</#list>
</@b.paper>

<#-- Dua tanda tangan sebaris. -->
<#macro blocks all>
<#list all?chunk(2) as pair>
<div class="tanda-tangan<#if electronic> tte</#if><#if pair?size == 1 && all?size gt 1> tengah</#if>">
<#list pair as one>
<@d.party role=one.part?upper_case signature=one.signature/>
</#list>
</div>
</#list>
</#macro>
