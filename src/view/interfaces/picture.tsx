/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { ViewProps } from '../view';
import { InterfacesHub } from './hub';
import { InterfacesList } from './list';
import type { InterfacesModel } from './model';

/** Three columns of German words need more than what is merely not narrow. */
const HUB_FROM = 860;

export function InterfacesPicture(props: ViewProps<InterfacesModel>): VNode {
  return props.width < HUB_FROM ? <InterfacesList {...props} /> : <InterfacesHub {...props} />;
}
