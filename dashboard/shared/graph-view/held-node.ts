import type { Coordinates, NodeDisplayData } from 'sigma/types';
import { colour } from '../chart/colours';
import type { Drawing } from './drawing';
import { drawLabel } from './looks';
import type { Picture } from './picture';

const LAYER = 'held';

/** A node of a large picture in the hand: it and its lines are on a layer of their own, and the rest is not drawn again meanwhile. */
export class HeldNode {
  private readonly context: CanvasRenderingContext2D | null;
  private readonly others: Coordinates[];
  private readonly size: number;
  private readonly look: NodeDisplayData;
  private place: Coordinates | null = null;
  private frame = 0;

  constructor(
    private readonly drawing: Drawing,
    private readonly picture: Picture,
    private readonly node: string,
  ) {
    const { width, height } = drawing.getDimensions();
    const canvas = drawing.createCanvas(LAYER, { beforeLayer: 'mouse', style: { pointerEvents: 'none' } });
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    this.context = canvas.getContext('2d');
    this.context?.scale(devicePixelRatio, devicePixelRatio);
    this.look = { ...(drawing.getNodeDisplayData(node) as NodeDisplayData) };
    this.size = drawing.scaleSize(this.look.size);
    this.others = picture
      .filterNeighbors(node, (other) => drawing.getNodeDisplayData(other)?.hidden === false)
      .map((other) => drawing.graphToViewport(picture.getNodeAttributes(other)));
    picture.setNodeAttribute(node, 'isHeld', true);
  }

  move({ x, y }: Coordinates): void {
    this.place = { x, y };
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  /** Leaves it where it is. */
  release(): void {
    cancelAnimationFrame(this.frame);
    this.drawing.killLayer(LAYER);
    const place = this.place ? { ...this.drawing.viewportToGraph(this.place), fixed: true } : {};
    this.picture.mergeNodeAttributes(this.node, { ...place, isHeld: false });
  }

  private draw(): void {
    this.frame = 0;
    const { context, place } = this;
    if (!context || !place) return;
    const { width, height } = this.drawing.getDimensions();
    context.clearRect(0, 0, width, height);
    context.strokeStyle = colour('accent');
    for (const other of this.others) {
      context.beginPath();
      context.moveTo(place.x, place.y);
      context.lineTo(other.x, other.y);
      context.stroke();
    }
    context.beginPath();
    context.arc(place.x, place.y, this.size, 0, 2 * Math.PI);
    context.fillStyle = this.look.color;
    context.fill();
    drawLabel(context, { ...this.look, ...place, size: this.size }, this.drawing.getSettings());
  }
}
