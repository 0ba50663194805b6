import { lines, type NoisePhrase, sections } from './noise-phrase';
import { ES_BUTTONS } from './western-buttons';

/** Spanish. */
export const ES: readonly NoisePhrase[] = [
  ...sections(
    'related',
    80,
    /^(?:(?:noticias?|artículos?|contenidos?|temas|notas?|entradas) (?:relacionad[oa]s?|similares|recomendad[oa]s?|destacad[oa]s).{0,20}|(?:te|le|os) (?:(?:puede|podría)n? (?:interesar|gustar)|recomendamos|interesa).{0,24}|(?:más|mas) (?:noticias|información|sobre .{0,30}|en .{0,30}|de .{0,30}|leíd[oa]s?|vist[oa]s?)|l[oa]s? más (?:leíd[oa]s?|vist[oa]s?|populares?)|también (?:te|le|puede).{0,30}|lee también|lea también|ver también|recomendad[oa]s?|comentarios?(?: \(\d+\))?|deja(?:r)? (?:un|tu) (?:comentario|respuesta)|comparte?(?:ir)?(?: :| est[ea] .{0,12})?|archivado en|relacionad[oa]s?|sobre la firma|temas relacionados)\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:lee(?:r)?(?: también| más| además)|lea (?:también|además|más)|ver (?:también|más)|mira también|te puede interesar|puedes leer|más información|además|no te pierdas|sigue leyendo|también lee|en video|recomendamos)\b.{0,20}(?::|$|»|>)/iu,
    /^(?:leer más|ver más|seguir leyendo|continuar leyendo|volver(?: (?:arriba|al|a la|atrás).{0,14}|\W*)|subir|siguiente|anterior)\s*[.…>»]*$/iu,
  ),
  ...lines(
    'share-prompt',
    110,
    /^(?:compart(?:ir|e|a|elo)(?: (?:est[ea]|en|por|con|vía|el (?:artículo|enlace)|la (?:noticia|nota)|:)\b.{0,40}|\W*)|imprimir(?: (?:artículo|noticia|nota|esta|este).{0,10}|\W*)|enviar.{0,40}|tuitear|haz clic para .{0,60}|me gusta.{0,30}|copiar (?:el )?enlace|guardar(?: (?:artículo|noticia|nota)|\W*)|whatsapp.{0,10})$/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /(?:suscríbete|suscríbase|suscribirse|suscribite|recibe|regístrate|apúntate|inscríbete).{0,80}(?:newsletter|boletín|correo|gratis|aquí|noticias|alertas|canal)|^(?:newsletter|boletín)\b.{0,30}$|(?:síguenos|síganos|sigue|seguinos).{0,40}(?:en|canal|whatsapp|telegram|google|facebook|twitter)|únete a/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:publicidad|anuncio|patrocinado|contenido patrocinado|continúa leyendo|sigue (?:leyendo|después de la publicidad).{0,30})[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:©|copyright|todos los derechos|derechos reservados|fuente\s*:|fotos?\s*:|aviso legal)|todos los derechos reservados|prohibida (?:su|la) reproducción/iu,
  ),
  ...lines(
    'comments',
    600,
    /^(?:atención\W+)?(?:los )?comentarios\b.{0,200}(?:moderad|aprobad|publicad|responsabilidad|autores)/iu,
  ),
  ...lines(
    'comments',
    130,
    /^(?:\d+ comentarios?|comentarios?(?: ?[\d(:]\S*| (?:cerrados|de los|sobre)\b.{0,24})?$|(?:ver|escribe|publicar|añadir) (?:los |un |tu )?comentarios?.{0,20}|tu dirección de correo.*|(?:debes|inicia).{0,20}sesión.*|sé el primero en.*|responder)/iu,
  ),
  ...lines(
    'tags',
    220,
    /^(?:tags?|etiquetas?|temas?|categorías?|palabras clave|archivado en|publicado en|en este artículo)\s*:/iu,
  ),
  ...lines(
    'byline',
    120,
    /^(?:[Pp]or|POR):?\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,5}(?:[,|•(].{0,50})?$/u,
    /^(?:(?:autor[a]?|redacción|texto)\s*:\s*|(?:escrito|publicado) por\s*:?\s+)\S.{0,60}$/iu,
    /^(?:publicad[oa]|actualizad[oa]|creado|fecha|última actualización|modificado)\b.{0,10}:?\s*.{0,20}\d/iu,
    /^(?:tiempo de lectura)\b|^\d+\s*min(?:utos)?(?: de lectura)?$/iu,
  ),
  ...lines(
    'control',
    110,
    /^(?:(?:ir|saltar) al contenido|menú|buscar|cerrar|escuchar(?: (?:el|la|est[ea]) (?:artículo|noticia|nota|audio).{0,10}|\W*)|ampliar.{0,20}|(?:usted )?est[áa]s? (?:aquí|en).*|inicio\s*[>»/].*|página \d+ de \d+)$/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:este (?:artículo|contenido) es (?:exclusivo|solo)|contenido exclusivo|ya (?:soy|eres) suscriptor|para seguir leyendo|suscríbete para)/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:(?:le|les|te|os) (?:puede|podría|pueden|recomendamos|sugerimos)(?!\p{L}).{0,30}|(?:puedes|puede|podés|pueden) (?:ver|leer|revisar)|(?:vea|vean|ve|mire|conozca|conoce|descubra|descubre|consulte|consulta|revisa|revise) (?:también|además|aquí|más)|(?:nota|noticia|lectura|contenido)s? (?:relacionad|recomendad)[oa]s?)\s*(?::|»|>)/iu,
  ),
  ...sections(
    'related',
    70,
    /^(?:contexto de la noticia|te recomendamos|otras noticias|últimas noticias|(?:más|otras) (?:notas|historias)|en portada|sigue leyendo|(?:recetas|entradas|artículos) (?:relacionad[oa]s|similares|parecid[oa]s))\s*[:>»]?$/iu,
  ),
  ...lines(
    'vote-prompt',
    220,
    /^(?:apóyanos|(?:hazte|hágase) (?:socio|socia|miembro)|haz una donación|dona (?:ahora|aquí)|si te parece valioso|apoya (?:nuestro|el|al) (?:trabajo|periodismo)|(?:valora|califica|puntúa) (?:este|esta)|¿qué te pareció|¿te (?:gustó|ha gustado|resultó útil|pareció))(?!\p{L})/iu,
  ),
  ...lines(
    'control',
    260,
    /^(?:reportar? (?:un )?error(?:es)?|¿?(?:encontraste|viste|encontró|has visto|detectó) (?:un|algún) error|los invitamos a reportar)(?!\p{L})|(?:invitamos a )?reportar errores de/iu,
  ),
  ...ES_BUTTONS,
];
