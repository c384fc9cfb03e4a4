/**
 * Words of the grammar, and others that end as inflections do without being any: they are no form of
 * another word, by language.
 */
export const uninflected: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'was has his this its thus does yes us during nothing something anything everything being evening need indeed bed red hundred sacred morning wedding less unless always perhaps besides ones news species series'.split(
      ' ',
    ),
  ),
  de: new Set(
    'aber aller als also alte auch aus bei bis dann darin das dem den denn der des die dort durch eben einst erst fast fern fest gegen gern gestern gleich heute hier hinten hinter immer innen ist jetzt kaum links mehr meist mit nach nachts neben nicht nichts noch nur oben oder oft ohne rechts samt schon sehr sein seine seinem seinen seiner seines seit selbst selten sogar sonst stets trotz uber um und unten unter viel von vor weder weit wenn wer wie wieder zu zum zwischen'.split(
      ' ',
    ),
  ),
};
