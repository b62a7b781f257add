/** Who a request comes from. What that person may do is decided in the services. */
package se.arshjulet.platform.security;
