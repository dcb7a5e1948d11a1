import type { Kernel } from '../../check/index.js';

let kernel: Promise<Kernel> | undefined;

/** The kernel of the process, made when it is first asked for. */
export function kernelOf(): Promise<Kernel> {
  kernel ??= import('../../check/kernel/kernel.js').then(({ createKernel }) => createKernel());
  return kernel;
}
