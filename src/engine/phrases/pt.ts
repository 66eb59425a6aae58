import type { PhrasePack } from './phrase-pack.ts';

// Brazil (você) and Portugal (tu, o leitor). Refused: "junte se a", "por mês", "membros do", "saiba como", "ao vivo",
// "apoie o", "mais sobre", "faça parte": stories and those they quote say them too.
export const pt: PhrasePack = {
  lang: 'pt',
  common: 'de, a, o, que, e, do, da, em, um, para, é, com, não, uma, os, no, se, na, por, mais',
  phrases: {
    ask: `=assine, =doe agora, já é assinante, torne se assinante, crie sua conta, apoie o jornalismo, seu apoio,
      seja membro, faça uma doação, para assinantes, leia sem limites, para continuar lendo, para continuar a ler,
      apoie nosso`,
    field: 'assin*, membro*, doa*, apoi*, conta',
    offer: 'cancele quando, experimente grátis, apenas _ por mês',
    newsletter: '=boletim, nossa newsletter, inscreva se, receba, seu e mail, fique por dentro, canal no whatsapp',
    mail: 'newsletter*, mail, email',
    related: `=relacionadas, =mais notícias, =últimas, =destaques, =em alta, leia também, leia mais, veja mais,
      saiba mais, continue a ler, mais lidas, notícias relacionadas`,
    promote: '=vídeos, ouça o, veja o vídeo, baixe o, faça o teste, palavras cruzadas, loja online',
    ad: '=anúncio, =patrocinado, conteúdo patrocinado, links de afiliad*, =publicidade',
    share: 'compartilhe, partilhar artigo, copiar link, siga nos',
    consent: 'aceitar todos, rejeitar tudo, utilizamos cookies',
    comment: 'ver comentários, o que você acha, deixe um comentário',
    we: 'nós, nosso, nossa',
    you: 'você, seu, sua, te',
    credit: 'foto, imagem, reprodução',
    byline: 'por, publicado, atualizado, há _ horas',
    notice: 'errata, nota da redação, nome fictício',
    furniture: '=menu, =início, =buscar, direitos reservados, política de privacidade, tempo de leitura',
    said: 'disse, afirmou, explicou, segundo, contou',
  },
};
