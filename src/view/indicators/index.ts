import { defineView } from '../view';
import { indicatorsModel } from './model';
import { IndicatorsPicture } from './picture';
import { IndicatorsTable } from './table';
import { indicatorTexts } from './words';

export const indicatorsView = defineView({
  name: 'indicators',
  title: indicatorTexts.title,
  empty: {
    text: {
      de: 'Der Plan nennt keinen Indikator. Mit Indikatoren und ihren Werten zeigt diese Ansicht, wie weit jedes Ziel erreicht ist und wo eine Frühwarnung greift.',
      en: 'The plan names no indicator. With indicators and their values this view shows how far each goal is reached and where an early warning applies.',
    },
    insertion: {
      de: 'indicators:\n  - id: indikator\n    title: Indikator\n    unit: Prozent\n    level: outcome\n    direction: increase\n',
      en: 'indicators:\n  - id: indicator\n    title: Indicator\n    unit: per cent\n    level: outcome\n    direction: increase\n',
    },
  },
  modelOf: indicatorsModel,
  Picture: IndicatorsPicture,
  Table: IndicatorsTable,
});
