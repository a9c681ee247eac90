import { expose } from "comlink";
import { SampleService } from "../../computation/sampleService";

// The entry of a worker: a script of its own in the production build, started anew each time that the sample is added or removed.
expose(new SampleService());
