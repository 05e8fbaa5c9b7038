/** Questions with the rows they must give: read, and held against what a store answers. */
package org.detente.query.cases;
