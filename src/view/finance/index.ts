import { defineView } from '../view';
import { financeModel } from './model';
import { FinancePicture } from './picture';
import { FinanceTable } from './table';

export const financeView = defineView({
  name: 'finance',
  title: { de: 'Finanzierung', en: 'Finance' },
  empty: {
    text: {
      de: 'Keine Maßnahme des Plans nennt Kosten oder Finanzierung. Mit Beträgen unter finance zeigt diese Ansicht, was aus welchem Programm kommt, in welchem Jahr es anfällt und wo Geld fehlt.',
      en: 'No measure of the plan states cost or funding. With amounts under finance this view shows what comes from which programme, in which year it falls due, and where money is lacking.',
    },
  },
  modelOf: financeModel,
  Picture: FinancePicture,
  Table: FinanceTable,
});
