/**
 * Smithy's own cases of the awsJson protocols, run against generated clients and generated routers.
 *
 * <p>In goes the model that holds the cases; out comes one test for each case and side. Expected values are built from the
 * model by {@link dev.smithwright.protocoltests.NodeShapeReader}, and never by the codec under test.
 */
package dev.smithwright.protocoltests;
