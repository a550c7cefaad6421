:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 36rem; background: ${groups.warna.kertas}; color: ${groups.warna.tinta}; font: 1.0625rem/1.5 ${groups.huruf.teks}; }
header { border-bottom: 3px solid ${groups.warna.tegas}; padding-bottom: 0.75rem; }
header p { margin: 0; color: ${groups.warna.pudar}; font-size: 0.9375rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
ol { margin: 0; padding-left: 1.5rem; }
.buka { margin: 2rem 0; font-size: 1.25rem; font-weight: 650; }
.buka a { color: inherit; text-decoration-color: ${groups.warna.merah}; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid ${groups.warna.merah}; outline-offset: 3px; }
footer { border-top: 1px solid ${groups.warna.garis}; padding-top: 0.75rem; color: ${groups.warna.pudar}; font-size: 0.9375rem; }
footer p { margin: 0; }
@media (prefers-color-scheme: dark) {
body { background: ${dark.kertas}; color: ${dark.tinta}; }
header { border-color: ${dark.tegas}; }
header p, footer { color: ${dark.pudar}; }
footer { border-color: ${dark.garis}; }
.buka a { text-decoration-color: ${dark.merah}; }
a:focus-visible { outline-color: ${dark.merah}; }
}
