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
<h1 class="tengah"><#if told.kind?has_content>${told.kind?upper_case}<#else>${kata("naskah.kesepakatan.judul")?upper_case}</#if></h1>
<p class="tengah rapat"><strong>${told.title}</strong></p>
<p class="tengah rapat">${kata("naskah.notula.nomor", accord.number)}</p>
<p class="bersama"><#if told.spelled?has_content>${kata("naskah.kesepakatan.pada_hari", told.spelled, told.date)}<#elseif told.full?has_content>${kata("naskah.kesepakatan.pada_tanggal", told.full)}<#else>${kata("naskah.kesepakatan.pada_hari_kosong")}</#if> <#if told.place?has_content>${kata("naskah.kesepakatan.di", told.place)}<#else>${kata("naskah.kesepakatan.di_kosong")}</#if>, ${kata("naskah.kesepakatan.dalam", frame.title)}, ${kata("naskah.kesepakatan.kami")}:</p>
<#if told.sides?has_content>
<ol>
<#list told.sides as side><li><#if side.who??><@u.bits side.who.bits/><#else><@d.blank/></#if>, <#if side.office?has_content>${side.office}<#else>${kata("naskah.kesepakatan.jabatan_kosong")}</#if><#if side.body?has_content>, ${kata("naskah.kesepakatan.untuk", side.body)}</#if><#if side.called?has_content>, ${kata("naskah.kesepakatan.disebut", side.called?upper_case)}</#if><#if side?is_last>,<#else>;</#if></li>
</#list>
</ol>
<#else>
<p class="isian" data-lebar="100%"></p>
<p class="isian" data-lebar="100%"></p>
<p class="isian" data-lebar="100%"></p>
</#if>
<p class="bersama">${kata("naskah.kesepakatan.menyatakan")}:</p>
<#if told.points?has_content>
<@d.numbered told.points/>
<#else>
<p class="isian" data-lebar="100%"></p>
<p class="isian" data-lebar="100%"></p>
<p class="isian" data-lebar="100%"></p>
</#if>
<#if told.conditions?has_content>
<p class="bersama">${kata("naskah.kesepakatan.bersyarat")}:</p>
<#if told.conditions?size == 1>
<p>${told.conditions?first}</p>
<#else>
<ol>
<#list told.conditions as one><li>${one}</li>
</#list>
</ol>
</#if>
</#if>
<#if told.span?has_content><p>${kata("naskah.kesepakatan.berlaku", told.span)}</p></#if>
<p class="bersama">${kata("naskah.kesepakatan.penutup", told.kind?has_content?then(told.kind, kata("pilihan.AgreementKind.berita-acara"))?lower_case)}</p>
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
