import { chooser } from './choose.ts';

const WORDS = ['administration', 'demande', 'commission', 'région', 'autorité', 'décision', 'personne', 'collectivité', 'convention', 'procédure'];

/** A French act that amends a code, of `characters` characters: articles with numbered directives, as tisseuse reads them. */
export function frenchAct(characters: number): string {
  const choose = chooser(3);
  let text = '';
  for (let i = 1; text.length < characters; i++) {
    text += `Article ${i}\n\nI. – L'article L. ${100 + i} du code de la commande publique est ainsi modifié :\n\n`;
    text += `1° Au premier alinéa, les mots : « ${choose(WORDS)} compétente » sont remplacés par les mots : « ${choose(WORDS)} chargée du contrôle » ;\n\n`;
    text += `2° Après le deuxième alinéa, il est inséré un alinéa ainsi rédigé :\n\n« La ${choose(WORDS)} se prononce dans un délai de trois mois. » ;\n\n`;
    text += '3° Le troisième alinéa est supprimé.\n\n';
  }
  return text;
}
