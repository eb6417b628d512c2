import { ShapeModel } from '../name/shape.ts';
import { ARABIC_SHAPES } from './ar.shapes.ts';
import type { NameVocabulary } from './names.ts';

const NONE: ReadonlySet<string> = new Set();
const words = `
  من في على إلى الى عن مع أن ان إن أو او ثم لكن ولكن لأن كما قد لقد لم لن لا ما كل بعض غير بين بعد قبل عند عندما حتى منذ خلال حول
  ضد دون بدون تحت فوق أمام وراء نحو لدى أي أية هل إذا اذا لو حيث بحيث كيف متى أين لماذا ماذا هذا هذه ذلك تلك هؤلاء أولئك هو هي هم
  نحن أنا أنت هما الذي التي الذين اللذين اللتين اللاتي كان كانت كانوا يكون تكون ليس ليست فقط أيضا أيضًا جدا جدًا أكثر اقل أقل
  مثل منها منه فيها فيه عليها عليه إليها إليه بها به لها له لهم بهم منهم عنها عنه أنه أنها بأن بأنه لأنه لأنها وهو وهي التى هناك هنا
  الآن اليوم أمس غدا سوف كذلك بسبب بينما إلا الا أما بل عبر ضمن حين حينما مما عما فيما بما كلا كلتا أحد إحدى
`;
const bare = words.trim().split(/\s+/);
let shape: ShapeModel | undefined;

/** Arabic: names are found by comparison with the other versions, so that only the words that are none matter. */
export const arNames: NameVocabulary = {
  titles: NONE,
  common: NONE,
  functionWords: new Set([...bare, ...bare.map((word) => `و${word}`)]),
  inside: NONE,
  latinStandsOut: true,
  shape: () => (shape ??= new ShapeModel(ARABIC_SHAPES)),
};
