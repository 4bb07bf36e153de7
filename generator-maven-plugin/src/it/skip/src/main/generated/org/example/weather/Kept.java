package org.example.weather;

class Kept {}
