import { translated } from '../translated.ts';

/** Comments on rows. */
export const comments = translated({
  en: {
    comments: {
      onRow: 'Comment on row {row}',
      add: 'Add',
      remove: 'Remove the comment',
      elsewhere: 'On other rows',
      none: 'No comments yet.',
    },
  },
  ru: {
    comments: {
      onRow: 'Комментарий к строке {row}',
      add: 'Добавить',
      remove: 'Удалить комментарий',
      elsewhere: 'К другим строкам',
      none: 'Комментариев пока нет.',
    },
  },
  ar: {
    comments: {
      onRow: 'تعليق على الصف {row}',
      add: 'إضافة',
      remove: 'حذف التعليق',
      elsewhere: 'على صفوف أخرى',
      none: 'لا تعليقات بعد.',
    },
  },
});
