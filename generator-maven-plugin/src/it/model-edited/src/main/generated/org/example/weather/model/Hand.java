package org.example.weather.model;

class Hand {}
