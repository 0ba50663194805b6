import { lines, type NoisePhrase, sections } from './noise-phrase';
import { PT_BUTTONS } from './western-buttons';

/** Portuguese. */
export const PT: readonly NoisePhrase[] = [
  ...sections(
    'related',
    80,
    /^(?:(?:notícias?|artigos?|matérias?|conteúdos?|posts?|assuntos) (?:relacionad[oa]s?|similares|recomendad[oa]s?).{0,20}|(?:veja|leia|confira|saiba) (?:também|mais|ainda).{0,20}|(?:mais|as mais) (?:notícias|lidas?|lidos?|vistas?|sobre .{0,30}|em .{0,30}|de .{0,30})|você (?:pode|também pode|vai) .{0,30}|recomendad[oa]s?(?: para você)?|relacionad[oa]s?|comentários?(?: \(\d+\))?|deixe (?:um|seu) comentário|compartilh(?:e|ar)(?: :| est[ea] .{0,12})?|últimas notícias|tópicos|outras notícias)\s*[:>»]?$/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|confira|assista|continue lendo|ler mais|entenda)\b.{0,20}(?::|$|»|>)/iu,
    /^(?:ler mais|ver mais|saiba mais|continuar lendo|voltar.{0,20}|próxim[oa]|anterior)\s*[.…>»]*$/iu,
  ),
  ...lines(
    'share-prompt',
    110,
    /^(?:compartilh(?:ar|e)\b.{0,50}|partilh(?:ar|e)\b.{0,50}|imprimir(?: (?:artigo|notícia|esta|este).{0,10}|\W*)|enviar.{0,40}|tweetar|clique para .{0,60}|curtir.{0,30}|copiar (?:o )?link|salvar.{0,10})$/iu,
  ),
  ...lines(
    'newsletter',
    260,
    /(?:assine|inscreva-se|receba|cadastre-se|subscreva).{0,80}(?:newsletter|boletim|e-?mail|grátis|gratuit|aqui|notícias|canal)|^newsletter\b.{0,30}$|(?:siga|acompanhe|participe).{0,40}(?:no|na|nas|canal|grupo|whatsapp|telegram|google|facebook|twitter|instagram)/iu,
  ),
  ...lines(
    'ad',
    60,
    /^[-–—[(*\s]*(?:publicidade|anúncio|patrocinado|pub|continua (?:após|depois d)a publicidade)[-–—\])*.:\s]*$/iu,
  ),
  ...lines(
    'copyright',
    300,
    /^(?:©|copyright|todos os direitos|fonte\s*:|fotos?\s*:)|todos os direitos reservados|proibida a reprodução/iu,
  ),
  ...lines(
    'comments',
    600,
    /^(?:atenção\W+)?(?:os )?comentários\b.{0,200}(?:moderad|aprovad|publicad|responsabilidade|autores)/iu,
  ),
  ...lines(
    'comments',
    130,
    /^(?:\d+ comentários?|comentários?\b.{0,30}$|(?:ver|escreva|adicionar) (?:os |um |seu )?comentários?.{0,20}|o seu endereço de e-?mail.*|seja o primeiro a.*|responder)/iu,
  ),
  ...lines(
    'tags',
    220,
    /^(?:tags?|etiquetas?|temas?|categorias?|palavras[- ]chave|assuntos?|publicado em|tópicos)\s*:/iu,
  ),
  ...lines(
    'byline',
    120,
    /^(?:[Pp]or|POR):?\s+(?:\p{Lu}[\p{L}.'’-]+\s*){1,5}(?:[,|•(].{0,50})?$/u,
    /^(?:(?:autor[a]?|redação|texto)\s*:\s*|(?:escrito|publicado) por\s*:?\s+)\S.{0,60}$/iu,
    /^(?:publicad[oa]|atualizad[oa]|criado|data|última atualização)\b.{0,10}:?\s*.{0,20}\d/iu,
    /^(?:tempo de leitura)\b|^\d+\s*min(?:utos)?(?: de leitura)?$/iu,
  ),
  ...lines(
    'control',
    110,
    /^(?:(?:ir|pular|saltar) para o conteúdo|menu|buscar|fechar|ouvir.{0,30}|ampliar.{0,20}|você está (?:aqui|em).*|início\s*[>»/].*|página \d+ de \d+)$/iu,
  ),
  ...lines(
    'paywall-prompt',
    200,
    /^(?:(?:este|esse) (?:artigo|conteúdo) é (?:exclusivo|só)|conteúdo exclusivo|já (?:sou|é) assinante|para continuar lendo)/iu,
  ),
  ...lines(
    'related',
    220,
    /^(?:(?:leia|veja|assista|ouça|confira) (?:também|mais|ainda|abaixo|aqui)|(?:notícia|matéria|artigo)s? relacionad[oa]s?|você (?:também )?(?:pode|vai) gostar(?: de)?)\s*(?::|»|>)/iu,
  ),
  ...lines(
    'vote-prompt',
    220,
    /^(?:gostou (?:d[eoa]s?|desta|deste)|apoie (?:o|a|nosso|este)|faça (?:uma doação|parte d)|doe (?:agora|aqui)|avalie (?:este|esta|o|a)|este (?:artigo|conteúdo) foi útil)(?!\p{L})/iu,
  ),
  ...lines(
    'control',
    200,
    /^(?:reportar? (?:um )?erro|comunicar erro|encontrou (?:um|algum) erro)(?!\p{L})/iu,
  ),
  ...PT_BUTTONS,
];
