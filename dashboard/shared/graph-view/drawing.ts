import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { CameraState, Coordinates } from 'sigma/types';
import { baseSettings } from './looks';
import type { Picture, PictureEdge, PictureNode } from './picture';

/** How long the hand rests before a moved picture is drawn anew. */
const REST_MS = 150;
/** What is pointed at may be missed by so many pixels. */
const SLACK = 2;

/** Without the second drawing of every node by which sigma finds out what is under the pointer: we look it up. */
class CircleProgram extends NodeCircleProgram<PictureNode, PictureEdge> {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<PictureNode, PictureEdge>) {
    super(gl, null, renderer);
  }
}

/**
 * A picture as sigma draws it. A large one glides: while it is panned or zoomed, what was drawn last is moved and
 * scaled as it is, and drawn anew when the hand rests. Its lines are hairs and not looked for under the pointer.
 */
export class Drawing extends Sigma<PictureNode, PictureEdge> {
  readonly glides: boolean;
  private drawnFrom: DOMMatrix | null = null;
  private isStale = true;
  private rest: number | undefined;

  constructor(picture: Picture, container: HTMLElement, { isLarge: large }: { isLarge: boolean }) {
    super(picture as never, container, {
      ...baseSettings(),
      nodeProgramClasses: { circle: CircleProgram },
      // In the order in which they are drawn: what is lit comes above the hairs.
      edgeProgramClasses: { hair: EdgeLineProgram, thick: EdgeRectangleProgram },
      defaultEdgeType: large ? 'hair' : 'thick',
      enableEdgeEvents: !large,
    });
    this.glides = large;
    // Sigma reads the pixel under the pointer back, for which the page would wait until all is drawn.
    Object.assign(this, { getNodeAtPosition: (place: Coordinates) => this.nodeAt(place) });
    this.on('afterRender', () => this.settle());
    this.settle();
  }

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    this.isStale = true;
    return super.refresh(options);
  }

  /** Called when the camera has moved, and when something is to be drawn otherwise. */
  override scheduleRender(): this {
    if (!this.glides || this.isStale || !this.drawnFrom) return super.scheduleRender();
    const moved = this.toViewport(this.getCamera().getState()).multiply(this.drawnFrom.inverse());
    this.transform(moved.toString());
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => super.scheduleRender(), REST_MS);
    return this;
  }

  override kill(): void {
    window.clearTimeout(this.rest);
    super.kill();
  }

  /** What is drawn shows the camera's view; nothing has to be moved. */
  private settle(): void {
    window.clearTimeout(this.rest);
    this.isStale = false;
    if (!this.glides) return;
    this.drawnFrom = this.toViewport(this.getCamera().getState());
    this.transform('');
  }

  private transform(value: string): void {
    for (const [layer, canvas] of Object.entries(this.getCanvases())) {
      if (layer !== 'mouse') canvas.style.transform = value;
    }
  }

  /** From sigma's own units to pixels of the container, as a camera sees them. */
  private toViewport(cameraState: CameraState): DOMMatrix {
    const [origin, right, up] = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ].map((point) => this.framedGraphToViewport(point, { cameraState })) as [Coordinates, Coordinates, Coordinates];
    return new DOMMatrix([
      right.x - origin.x,
      right.y - origin.y,
      up.x - origin.x,
      up.y - origin.y,
      origin.x,
      origin.y,
    ]);
  }

  /** The uppermost node at a place of the container. */
  private nodeAt({ x, y }: Coordinates): string | null {
    const { a, b, c, d, e, f } = this.toViewport(this.getCamera().getState());
    let found: string | null = null;
    let best = Number.NEGATIVE_INFINITY;
    for (const id of this.getGraph().nodes()) {
      const node = this.getNodeDisplayData(id);
      if (!node || node.hidden || node.zIndex < best) continue;
      const away = Math.hypot(a * node.x + c * node.y + e - x, b * node.x + d * node.y + f - y);
      if (away <= this.scaleSize(node.size) + SLACK) [found, best] = [id, node.zIndex];
    }
    return found;
  }
}
